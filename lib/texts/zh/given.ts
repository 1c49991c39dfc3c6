type Of = string | number;

/** 每一条说明为什么读不了，以及怎样才能读。 */
export const zh = {
  nothing: () => '文件里没有内容。',
  tooLarge: (megabytes: Of) => `文件超过${megabytes}MB，请拆成几个文件，或只留下要导入的工作表。`,
  tooManyCells: (cells: Of) => `表格超过${cells}格，请只留下要导入的部分。`,
  encoding: () => '认不出文字编码。请用Excel或WPS打开，另存为“CSV UTF-8”或XLSX。',
  binary: () => '这不是文本文件，也不是XLSX工作簿。请用Excel或WPS另存为XLSX或CSV。',
  openQuote: (row: Of) => `第${row}行起有一个引号没有配对，后面的内容无法分格。`,
  oldWorkbook: () => '这是旧格式的工作簿（.xls）。请用Excel或WPS另存为XLSX。',
  encrypted: () => '文件有打开密码。请去掉密码后另存。',
  brokenZip: () => '文件已损坏，或没有传完整。请重新保存后再试。',
  brokenSheet: (part: Of) => `工作簿的一部分已损坏（${part}）。请用Excel或WPS打开后另存。`,
  doctype: () => '工作簿里含有文档类型或实体定义，正常的工作簿没有这些，因此不读。',
  unpacksTooLarge: () => '文件解压后过大，因此不读。请用Excel或WPS打开，只留下要导入的工作表，另存为XLSX。',
  noSheet: () => '文件里没有含内容的工作表。',
  severalFolders: (count: Of) => `压缩包里有${count}套数据（各有一个 observations.csv），请只留一套。`,
  folder: () => '这是一整套数据的文件夹，不是一张表。',
  noTable: () => '网页里没有表格。',
  otherKind: (kind: Of) => `这是${kind}文件，读不出表格。请给出XLSX、CSV，或直接粘贴表格。`,
};
