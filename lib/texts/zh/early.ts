export const zh = { coming: '正在载入……', lost: '载入失败，请重新打开本页。' };
