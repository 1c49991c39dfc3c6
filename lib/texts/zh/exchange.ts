/** What is said of data that come in, go out and are restored: by commands, at the start and on the page of releases. */
export const zh = {
  exported: (release: number, folder: string, files: number) =>
    `第${release}次发布已写入 ${folder}，共${files}个文件。`,
  exportNotFolder: (folder: string) => `未写入任何内容：${folder} 是文件，或位于文件之中。请指定尚不存在的文件夹。`,
  exportNotEmpty: (folder: string) => `未写入任何内容：${folder} 中已有内容。请指定空的或尚不存在的文件夹。`,
  noRelease: (release: number | undefined) =>
    release === undefined ? '尚无发布：请先导入一个文件夹。' : `没有第${release}次发布。`,
  dryRun: (release: number, added: number, changed: number, retired: number) =>
    `仅为试导入，未写入任何内容。第${release}次发布将新增观测值${added}个，更改${changed}个，撤回${retired}个。`,
  dryUnchanged: (release: number) => `仅为试导入：第${release}次发布已是此文件夹的内容。`,
  tableChange: (file: string, added: number, changed: number, removed: number) =>
    `  ${file}：新增${added}行，更改${changed}行，删去${removed}行`,
  undone: (release: number, restored: number, added: number, changed: number, retired: number) =>
    `第${release}次发布恢复为第${restored}次发布：新增观测值${added}个，更改${changed}个，撤回${retired}个。没有删除任何内容。`,
  nothingBefore: (release: number) => `未撤销任何内容：第${release}次发布是第一次，此前没有可恢复的内容。`,
  otherNewest: (newest: number, expected: number) =>
    `未撤销任何内容：查看第${expected}次发布之后又有了第${newest}次发布，请先查看。`,
  startUndone: (release: number, restored: number, folder: string, undone: number) =>
    `第${release}次发布恢复为第${restored}次发布；${folder} 是已撤销的内容（第${undone}次发布），因此没有导入。仍要导入：npm run import -- ${folder}`,
  startReplaced: (folder: string, release: number, held: string, former: number) =>
    `已导入 ${folder}，为第${release}次发布，取代 ${held}；后者仍可作为第${former}次发布查看。要恢复：npm run undo；要两者并存，请为其一另设 PILIN_FOLDER 或 DATABASE_URL。`,
  handedOver: (pid: number) => `数据库正由运行中的服务（进程 ${pid}）使用，现由它执行。`,
  interrupted: () => '服务已结束或中断了连接。是否已完成，请看发布列表；要么全部完成，要么全部未做。',
  usage: {
    import:
      '用法：npm run import -- 文件夹 [--dry-run] [--lang en|zh]\n文件夹中是各CSV文件，如 data。--dry-run 只说明将有哪些变化，不写入。提示语言依 LC_ALL 和 LANG，或由 --lang 指定。',
    export:
      '用法：npm run export -- 文件夹 [--release N] [--lang en|zh]\n把最新发布或第N次发布写入文件夹，该文件夹须为空或尚不存在。提示语言依 LC_ALL 和 LANG，或由 --lang 指定。',
    undo: '用法：npm run undo -- [--reason 理由] [--lang en|zh]\n把最新发布之前的内容恢复为一次新的发布。理由不超过500个字符。提示语言依 LC_ALL 和 LANG，或由 --lang 指定。',
  },
};
