/** Words that speak of pregnancy, birth and nursing. How to read an entry: `points.ts`. */
export const WOMEN = `
=f12g6 怀孕:t6f21 孕妇:f24g6 孕期:t3f7g25 怀孕期间:t3f7g25 产假:f24g36 产期 哺乳:t6f17g6
哺乳期:t6f18g36 哺乳假:f12g36 生育:t5s4f9g6 生育津贴:f24g36 生育险:s5f7g9 三期:f28g36 生孩子
生小孩 生完 流产:f24g6 小产 剖腹产 顺产 产检 孕:f18e-3g6 宝宝 二胎:f15g6 三胎:s5f7g9
准生证:s5f7g9 女职工:f12g36 女员工:f17g6 女工 婚育 婚否 生产:f12 月子 喂奶 孩子:f16o-3g-5
骚扰:f12g-2 更年期 例假 经期 痛经:f17g6 产后 产前 胎:t-5s5f18g6 已婚未育 母婴 男女
`;
