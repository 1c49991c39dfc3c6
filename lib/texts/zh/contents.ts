export const zh = { title: '目录' };
