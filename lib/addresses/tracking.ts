/** Parameters that messengers, social networks, mailers and advertisers add to links, by exact name. */
const names = new Set([
  ...['isappinstalled', 'from', 'scene', 'ascene', 'subscene', 'sessionid', 'clicktime', 'enterid', 'nsukey'],
  ...['wx_header', 'pass_ticket', 'exportkey', 'abtest_cookie', 'devicetype', 'nettype', 'chksm', 'wxfrom', 'weixin'],
  ...['sharer_shareinfo', 'sharer_shareinfo_first', 'sharer_sharetime', 'sharer_shareid', 'sharer_sharer'],
  ...['spm', 'scm', 'spm_id_from', 'vd_source', 'bd_vid', 'bdmsg', 'weibo_id', 'wvr', 'wfr', 'tt_from', 'tt_medium'],
  ...['fbclid', 'gclid', 'gbraid', 'wbraid', 'dclid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'li_fat_id', 'igshid'],
  ...[
    'tdsourcetag',
    'adtag',
    'wxshare_count',
    '_wv',
    'mpshare',
    'srcid',
    'sudaref',
    'from_wecom',
    'lk_jump_to_browser',
  ],
  ...['xsec_token', 'xsec_source', 'xhsshare', 'appuid', 'apptime', 'shareid', 'shareredid', 'ddtab', 'dd_nav_bgcolor'],
  ...['gad_source', 'gad_campaignid', 'gclsrc', 'srsltid', 'mibextid', 'ysclid', '_openstat', 'vero_id', 'epik', 'trk'],
  ...['rdt_cid', 'wt_mc', 'wt.mc_id', 's_kwcid', 'ef_id', 'cmpid', 'campaign_id', 'click_id', 'clickid', 'wickedid'],
  ...['igsh', 'mc_cid', 'mc_eid', 'mkt_tok', '_ga', '_gl', '_hsenc', '_hsmi', 'ref', 'ref_src', 'ref_url', 'referrer'],
]);

/** The same by how they begin: utm_source, share_token, hmsr_… */
const beginnings =
  /^(utm|share|shared|shareto|sharefrom|hmsr|hmpl|hmcu|hmkw|hmci|pk|mtm|matomo|piwik|at|ns|wx|wecom|dd|lk|xhs|gad|oly|vero|_hs|__hs|__cft__|__tn__)[_[-]|^(hm(sr|pl|cu|kw|ci)|share|__tn__|__hstc|__hssc|__hsfp|hsctatracking)$/i;

/** What WeChat and its like write as the origin of a press; any other origin may be a page's own `from`. */
const origins =
  /^(singlemessage|groupmessage|timeline|message|mm|moments?|qzone|qq|weixin|wechat|wx|weibo|dingtalk|feishu|lark|search|appmsg|favorites?)$/i;

/** Pages that have a parameter `from` of their own. */
const ownFrom = /^\/\w+\/clusters\/build$/;

/** Tells whether a `from` is a messenger's word for where a link was pressed. */
export function isOrigin(from: string): boolean {
  return origins.test(from);
}

/** Tells whether a parameter was added to a link by whoever passed it on, and says nothing about what is requested. */
export function isTracking(key: string, value: string, path = ''): boolean {
  if (key === 'from') return !ownFrom.test(path) || isOrigin(value);
  // A choice of one claim is written `claim.what`, whatever the claim is called.
  return names.has(key.toLowerCase()) || (!key.includes('.') && beginnings.test(key));
}

/** Returns a query, with its `?` or empty, without what was added to it in passing; what stays keeps its spelling. */
export function withoutTracking(query: string, path = ''): string {
  const parts = query.replace(/^\?/, '').split('&');
  const kept = parts.filter((part) => {
    const [pair] = new URLSearchParams(part);
    return part !== '' && !(pair && isTracking(pair[0], pair[1], path));
  });
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** The parameters of an address that nobody knows, each once: neither `known` nor added to the link in passing. */
export function unknownParameters(search: URLSearchParams, known: Iterable<string>): string[] {
  const expected = new Set(known);
  return [...new Set(search.keys())].filter((key) => !expected.has(key) && !isTracking(key, search.get(key) ?? ''));
}
