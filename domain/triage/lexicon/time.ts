/** Words that speak of working hours, overtime and leave. How to read an entry: `points.ts`. */
export const TIME = `
=h12g6 加班:w4h12e3g18 加班费:h12g18 加班工资:h12g18 年休假:h12g18 年假:h16g18 带薪:h12g18
休假:h17g6 休息:i6h7g3 双休:h12g18 单休 调休:h21o-5g26 补休 轮休 法定节假日:h12g18 节假日:h12g2
法定假 国庆:w-5h18g6 春节:t4h12g6 五一 元旦 中秋 端午 清明 三倍工资:h12g18 三倍 放假:t7h7g6
病假:h12g18 事假 婚假:w-4h16g12 丧假:h12g9 探亲假:h12g13 陪产假:h16f-4g18 护理假 育儿假
请假:w-4t4h16f5g11 医疗期:w-9h29g18 工时 小时:w6t-11h17e7o-5g9 夜班:h22o-5g12 值班:h15g6
周末:w7h6g6 周六:h23o-5g10 周日 星期天 不定时 月休:h17g12 超时 换休 班:t-6s4h17c-4g6 放几天
全勤:w6h12g6 考勤:h12g18 打卡:h12e5g6 迟到:h22o-4g12 缺勤 值夜 加点 假期:w6t3h7e-3o-3g10 休几天
几天假:w5h12g6 不休 未休 早退
`;
