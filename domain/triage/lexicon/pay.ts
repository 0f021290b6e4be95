/** Words that speak of pay. How to read an entry: `points.ts`. */
export const PAY = `
=w6g3 工资:w15i6s-5f-4c-3g28 薪水 薪资:w6g36 工钱:w10g30 血汗钱 底薪:w6g36 月薪:w6n5g3
报酬:w6g-7 人工费 提成:w12g36 奖金:w14t-3g7 年终奖:w6g36 绩效奖金:w10g6 计件:w12g36 业绩:w6t5g19
发工资:w6t-3h-3g-6 结工资:w3g3 工资条:w6s3g3
=w9g4 欠薪:w9o3g36 讨薪:w9g36 拖欠:w12 拖欠工资:w9g36 欠工资 工资未结 不发工资:w9g28
不给工资:w9g36 克扣 少发:w9o-3g4 工程款:w9g-5 结清:w17o-8g7 结账:w14g4 结算:w9e5g4 欠条:w12g4
打条子:w9g9 不给钱:w9g8 没给钱:w3c8g4 不付钱 一分钱:w18n-5g12 一分没给 要钱 讨要 追讨
同工不同酬:w9g36 开支 发不出 按月发 月底:w9t4g7 足额 薪:n6i3g4 跑路:w9g-2 推脱:w9g12
最低工资:w9g36 同工同酬 付清 尾款:w18g4
=w3g2 包工头:w9g29 工头:w9g-6 大工:w3i-5e6g12 农民工:w3i6g36 工地:w3t-3i3e4g6
干活:w3t-5i-3e4o7g6 打工:w3t-3i-6s-4e9o4g15 老板:w13n-3h-5e-4g15 民工:w3i6g2 转账:w3t-7o11g2
账户:w3g-2 一拖再拖 急用钱 年底:w10g9 电话不接:w3 不接电话 联系不上 半个月:w3t4 试岗:w6g36
小工:w3g12
`;
