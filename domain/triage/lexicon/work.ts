/** Words that speak of work in general: they open the gate and choose no topic. How to read an entry: `points.ts`. */
export const WORK = `
=i6g3 单位:c-4o3g7 公司:n4i-11f4g3 上班:n4i-10s7h3e-4c-3g13 工作:t4n4i7s-7e-5g3 工厂:t4s-5h3g10
厂里:w11t-7i-4e-3o4g10 厂:w5n-5i9s-6f-4e-5g3 进厂:t-4n-3c7o3g3 员工:n4h-8f4e4o-5g16
职工:w5t-12s10h-3g10 工人:w5t-4i11e-3o-3g11 上司:n4o-5g7 店长 车间:w-4t6f-4g12 新员工:n4g3
在职:w-5t-7n4s22e-4c-7g12 劳动:w-4t11s-6h-6e3g17 劳务:w11n-3i7s-4f3c-4o-4g9 雇:w-6t8s-3e9o-5g15
务工:t-3i8g18 我在公司:w-4n3s5g3 我在一家:t3n-8s4g3 我们公司:t6g3 我公司:c6o-3g-9
公司上班:n-4i7s6e3o-4g10 在工地:i4g-6 干了:w9t10n-5i-7o-4g15 工作了:w4t-8n4f4g-5 工作时:c6g3
上班期间:t7n-5e4g3 一个月:w5i-7s4o3g3 个月:i-3s7e-4g6 保安:t-4e12o-5g6 司机:e5g3 会计:n-5o8
电工:t-4i-3h6g8 饭店:i6o-4g3 酒店:i10e-7g3 餐厅:t6g3 超市:w7g3 美容院:w-3e7g6 培训机构:g-6
私企:w6g3 国企:t-6s5g3 企业:t3n4i-3s8h-5e-6g-5 老板说:t4o4g10 公司说:w-5i4h-4c9o4g6
单位说:t-5h9o-6g8 公司不:w-3n4s-4e7o-3g11 公司要:t8f3o-4g3 被公司:t-4i5s-5o4g3 能赔多少
多少钱:w-4n4i5g-2
`;
