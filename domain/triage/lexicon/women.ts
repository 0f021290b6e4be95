/** Words that speak of pregnancy, birth and nursing. How to read an entry: `points.ts`. */
export const WOMEN = `
怀孕:f17g5 孕妇:f21g9 孕期:f13g9 怀孕期间:f13g9 产假:t-4f25g9 产期:f16g6 哺乳:t3f13g6
哺乳期:t3f13g6 哺乳假:f16g6 生育:s4f14g6 生育津贴:f15g6 生育险:s5f12g9 三期:f21g8
生孩子:f16g5 生小孩:f16g5 生完:f15g5 流产:f16g6 小产:f16g5 保胎:f16g6 剖腹产:f19g6
顺产:f16g6 预产期:f16g6 产检:f15g8 孕:f22g5 宝宝:f13g3 二胎:f16g6 三胎:s5f12g9
准生证:s5f12g9 计划生育:f14g6 女职工:f16g6 女员工:f16g6 女工:f16g6 婚育:f16g6 婚否:f16g6
生产:f15 坐月子:f16g6 月子:f16g6 喂奶:f16g6 孩子:f16 性骚扰:f16g4 骚扰:f16 更年期:f16g6
例假:f16g6 经期:f16g6 痛经:f16g6 产后:f16g6 产前:f16g6 胎:s5f12g4 未婚先孕:f16g6 备孕:f16g6
已婚未育:f16g6 隐孕:f16g6 母婴:f16g6 男女:f16g5
`;
