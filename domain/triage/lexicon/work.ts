/** Words that speak of work in general: they open the gate and choose no topic. How to read an entry: `points.ts`. */
export const WORK = `
=g3 单位:s5c-4g8 公司:i-8g3 上班:i-10s6g13 工作:t3n3i6s-6e-6g10 工厂:s-3g10 厂里:w7t-7e-4o3g3
厂:w4t4i5s-5f-3g8 进厂:c4o5g36 员工:w-3n5i3h-8f4g18 职工:w4t-8s8g23 工人:w4t-4i10g20 上司:o-3g7
店长:i5g6 车间:w-3o7g36 新员工 在职:w-4t-7s15c-4g14 劳动:t10s-4h-5g15 劳务:w9i6e-3c-4o-4g10
雇:w-4t6e5g14 务工:i7g36 我在公司:w-3s5g3 我在一家:n-5g3 我们公司:t5g3 我公司:c4o-3g-5
公司上班:i5s6g12 在工地:g-4 干了:w6t7i-4g14 工作了:w3t-6g-5 工作时:c4 上班期间:t6n-4g3
一个月:w3i-6h6c-3g-2 个月:w5i-4s7e-4c-5o-3g12 保安:e8g3 司机 会计:n-3o4g-3 电工:h3g9 饭店:i5g3
酒店:i7e-6g3 餐厅:t5g3 超市:w4o6g6 美容院:e3g9 培训机构:g-6 私企:w3g3 国企:t-3g3
企业:n4s7h-5e-5g-2 老板说:w3o3g9 公司说:w-4i4c4g3 单位说:t-4h5g3 公司不:e7g10 公司要:t7f3g3
被公司:t-4i4s-3o4g3 能赔多少:i5g3 多少钱:i4g3
`;
