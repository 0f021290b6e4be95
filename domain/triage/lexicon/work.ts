/** Words that speak of work in general: they open the gate and choose no topic. How to read an entry: `points.ts`. */
export const WORK = `
=g12 单位:s5c-4g8 公司:i-8g3 上班:i-9s6g13 工作:n4i7s-6e-7g9 工厂:g11 厂里:w6t-7e-3o3g3
厂:w4t4n-3i6s-5g9 进厂:c4o5g36 员工:w-3n5i4h-7f4g18 职工:w5t-7s8g24 工人:w4t-5i9g20 上司:g6
店长:i5g12 车间:w-3o8g36 新员工:g3 在职:w-3t-7s15c-4g14 劳动:t9s-4h-5g16 劳务:w10i6e-3c-4o-4g10
雇:w-4t6e5g14 务工:i7g36 我在公司:s5g3 我在一家:n-5g3 我们公司:t5g3 我公司:c4g-6
公司上班:i4s5g11 在工地:g-6 干了:w6t8i-4g12 工作了:w4t-5g-6 工作时:c4 上班期间:t6n-4g3
一个月:w4i-6h6c-3g-2 个月:w5i-4s7e-4c-5o-4g12 保安:e8g12 司机:g3 会计:n-3o4g-3 电工:h4g6
饭店:i5g3 酒店:i7e-5g3 餐厅:t4 超市:w5o5g6 美容院:g9 培训机构:g-6 私企:w4g3 国企:t-3g3
企业:n4s7h-5e-5g-2 老板说:o3g9 公司说:w-3i4c4g3 单位说:t-3h5g3 公司不:w-4t3i-4e8g10 公司要:t8g6
被公司:t-3i4s-3o3g3 能赔多少:i5g3 多少钱:i3g3 主管:f4g12 经理 保洁:w6g12 服务员 厨师:o7g12
老员工 用工单位 装货 搬货 老总 班长 组长 队长:w5g12 工程队:g8 流水线 生产线 车床 录用 挖机 吊车
台班 散伙 部门:t7o-4g12 解除协议 撤岗 满勤 值守 巡逻 车间主任 正式工:e3g9 退回:t5f-3g12
老东家:c8g12 前公司:t-7o8g12 原公司:w7g12 背调:o6g12 工伤假 停工:i5g15 复工 返岗 裁撤 绩效考核
末位 销冠 门店 收银:o7g12 理货:o6g12 仓管 送货:t-5o7g12 配送 跑单 模具 冲压 电焊 油漆 打磨 架子
钢筋:g7 木工:w12t-3o-3g20 瓦工 泥工
`;
