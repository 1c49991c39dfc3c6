/** Why the server answers a request itself instead of passing it on. */
export type RefusalReason =
  | 'address'
  | 'length'
  | 'host'
  | 'method'
  | 'methods'
  | 'header'
  | 'body'
  | 'missing'
  | 'often'
  | 'busy'
  | 'starting'
  | 'importing'
  | 'failing'
  | 'database'
  | 'stopping'
  | 'broken';

type Refusal = { title: string; text: string };

const reasons: Record<RefusalReason, Refusal> = {
  address: { title: '无法识别这个地址', text: '地址中含有无法识别的字符或路径。请检查后重新输入。' },
  length: { title: '地址过长', text: '地址最长为8 kB。请减少所选的区县、片区或指标。' },
  host: { title: '无法识别请求', text: '请求应有且只有一个Host，且为主机名，可带端口。' },
  method: { title: '不支持这种请求方法', text: '页面和文件只接受GET和HEAD请求。' },
  methods: { title: '不支持这种请求方法', text: '这个接口不接受这种方法，可用的方法见Allow。' },
  header: { title: '无法识别请求', text: '请求头过长，或其中有无法满足的要求。' },
  body: { title: '请求带有多余的内容', text: '页面和文件的请求不应带有内容。' },
  missing: { title: '没有这个页面', text: '地址可能有误，或内容已经移走。' },
  often: { title: '请求过于频繁', text: '短时间内的请求过多，请稍后再试。' },
  busy: { title: '服务器正忙', text: '同时处理的请求过多，请稍后再试。' },
  starting: { title: '正在启动', text: '服务正在启动，本页会自动重试。' },
  importing: { title: '正在导入数据', text: '服务正在导入数据，完成后即可查看；本页会自动重试。' },
  failing: { title: '服务暂不可用', text: '页面暂时无法生成，数据没有丢失。本页会自动重试。' },
  database: { title: '数据库暂不可用', text: '暂时无法连接数据库，已保存的内容没有丢失。本页会自动重试。' },
  stopping: { title: '服务正在停止', text: '服务正在停止或重新启动，请稍后再试。' },
  broken: { title: '出了问题', text: '这个请求暂时无法处理，数据没有丢失。' },
};

export const zh = {
  reasons,
  /** What a page says that was made before the database went away. */
  aged: (release: string) => `数据库暂不可用；本页数据截至${release}。恢复后刷新即可。`,
};
