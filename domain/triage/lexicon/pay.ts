/** Words that speak of pay. How to read an entry: `points.ts`. */
export const PAY = `
=w6g3 工资:w18i7s-6e-4c-6o-5g22 薪水 薪资:w6g18 工钱:w6g18 血汗钱 底薪:w6e7g18 月薪:w6n7i-5g3
报酬:w6g-8 人工费 提成:w17o-4g25 奖金:w18o-4g7 年终奖:w6o6g24 绩效奖金:w11g3 计件
业绩:w2t9i-5o6g17 发工资:w6t-4n4h-4e3g-5 结工资 工资条:w6s5g3
=w9g4 欠薪:w9g18 讨薪:w9g18 拖欠:w13g-2 拖欠工资:w9e3g18 欠工资:w9e3g4 工资未结:w4t5g4
不发工资:w9g13 不给工资:w9g18 克扣 少发:w13o-4g4 工程款:w9g-6 结清:w18o-10g7 结账:w14g7 结算:w9
欠条:w15g4 打条子:w9g8 不给钱:w13g9 没给钱 不付钱 一分钱:w21n-7o-3g13 一分没给 要钱:w9 讨要 追讨
同工不同酬:w15t-6g4 开支 发不出 按月发 月底:w9t6g4 足额 薪:n7i5e4g13 跑路:w9g-3 推脱:w9g11
最低工资:w9t-3s5g18 同工同酬 付清 尾款:w23i-3o-4g4
=w3g2 包工头:w7e5o-5g18 工头:w9i4o-5g2 大工:w3i-6e10g5 农民工:w7i7s-4g9 工地:w9t-4i4s-3e6o-3g8
干活:w3t-8e10o6g2 打工:w3n4i-8s-6e6o6g3 老板:w15n-4h-5e-4c4g11 民工:w7i7s-4g9 转账:t-9o14g-2
账户:w7 一拖再拖 急用钱 年底:w13g5 电话不接:w3g-2 不接电话 联系不上 半个月:w3t6h-4 试岗:w8o-4g5
`;
