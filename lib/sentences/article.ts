const common = /\b(cluster|core|pole|side|area|port)\b/i;

/** A name with its article, where it says what the thing is; names made of places, such as Ziyang-Dazu, take none. */
export const withArticle = (name: string) => (common.test(name) ? `the ${name}` : name);
