/** Words that speak of pregnancy, birth and nursing. How to read an entry: `points.ts`. */
export const WOMEN = `
=f12g6 怀孕:t6i4f12e-5g3 孕妇:f18g10 孕期:i8f3g18 怀孕期间:t3i8f2g18 产假:t-4f22g22 产期
哺乳:t3f8g6 哺乳期:t4f9g18 哺乳假:f12g18 生育:s5f12g6 生育津贴:f12g18 生育险:s6f7g9 三期:f21g18
生孩子:h4f8g6 生小孩 生完 流产:i7f12g6 小产 剖腹产:i-3f16g6 顺产 产检:t4f12g6 孕:f26e-5o-4g6
宝宝 二胎:f18g6 三胎:s6f7g9 准生证:s6f7g9 女职工:f12g18 女员工:i-4f24g6 女工 婚育 婚否
生产:t4f12 月子 喂奶 孩子:w-4f23o-6 骚扰:f12 更年期 例假 经期 痛经:t-4h-4f21g6 产后 产前
胎:t-5s5f16g3 已婚未育 母婴 男女
`;
