/** Words that speak of work in general: they open the gate and choose no topic. How to read an entry: `points.ts`. */
export const WORK = `
=g3 单位:s5c-4g8 公司:t3i-8g3 上班:i-9s6g13 工作:n4i7s-6e-7g10 工厂:g10 厂里:w7t-7e-3o3g3
厂:w4t4n-3i6s-5g8 进厂:c4o5g36 员工:n5i4h-8f4g18 职工:w4t-7s8g23 工人:w3t-4i9g20 上司:g7
店长:i5g6 车间:w-3o8g36 新员工 在职:w-4t-7s15c-4g14 劳动:t9s-4h-5g15 劳务:w9i6e-4c-4o-4g10
雇:w-4t6e5g14 务工:i7g36 我在公司:s5g3 我在一家:n-5g3 我们公司:t5g3 我公司:c4g-6
公司上班:i4s6g12 在工地:g-4 干了:w6t8i-4g14 工作了:w4t-5g-5 工作时:c4 上班期间:t6n-4g3
一个月:w4i-6h6c-3g-2 个月:w5i-4s8e-4c-5o-4g12 保安:e8g3 司机 会计:n-3o4g-3 电工:t-3h3g9
饭店:i5g3 酒店:i7e-5g3 餐厅:t4g3 超市:w4o6g6 美容院:g9 培训机构:g-6 私企:w4g3 国企:t-3g3
企业:n4s7h-5e-5g-2 老板说:o3g9 公司说:w-3i4c4g3 单位说:t-3h5g3 公司不:w-4t4i-4e8g9 公司要:t8g3
被公司:t-4i4s-3o4g3 能赔多少:i5g3 多少钱:i3g3
`;
