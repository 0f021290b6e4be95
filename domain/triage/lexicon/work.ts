/** Words that speak of work in general: they open the gate and choose no topic. How to read an entry: `points.ts`. */
export const WORK = `
单位:e3g18 公司:i-7h7f4o-3g12 用工单位:g6 上班:i-6s6o-6g15 工作:n5i6s-11c5o-4g14 工厂:s-4g11
厂里:w5t-6s3g7 厂:i4s-6g13 进厂:t-4s-3c4o7g3 员工:n5i4h-8f5e-4g21 职工:t-7s5g5
工人:w5t-4i7g13 职员:g3 上司:o-4g10 主管:g3 经理:g6 店长:i4g5 店里:g5 车间:t5g6 老员工:g3
新员工:g3 在职:w-5t-10s17g16 就职:g3 任职:o-3g3 劳动:t6n3i-4s-6h-4f5e4g34 劳务:w5i6e-3g10
雇:w-4t6n-3g16 务工:i6g5 我在公司:w-3s7g3 我在一家:t4n-5g3 我们公司:g6 我公司:c4o-3g-10
公司上班:t-4i5s5g7 在工地:g-3 干了:g10 工作了:t-6g-4 上班时:o-3g6 工作期间:g3 工作时:c4
上班期间:t4g3 一个月:w6i-7s4 个月:i-8s7f4g9 保安:g4 司机:g3 护士:g3 教师:g3 销售:e4g8
保洁:g3 电工:t-4o4g7 焊工:g3 建筑工:g7 饭店:i4g4 酒店:i7e-6g8 餐厅:t4g5 超市:g3 理发店:n5g5
美容院:g7 快递:g-8 私企:w3g3 国企:t-4g3 民企:g3 企业:w-4n5i-4s6h-4g4 私人老板:g4
老板说:n-3o4g9 公司说:i4 单位说:w5t-4g5 公司不:e7g8 单位不:w-3g-6 公司要:t7g6
被公司:t-4s-3o4g5 得到什么:g6 能赔多少:i3 多少钱:t3 应得:g5
`;
