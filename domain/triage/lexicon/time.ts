/** Words that speak of working hours, overtime and leave. How to read an entry: `points.ts`. */
export const TIME = `
=h12g6 加班:h24g32 加班费:h24g36 加班工资:h12g36 年休假:h24g36 年假:t3h24f-3g36 带薪:h16g36 休假
休息:i4h9f4g6 双休:h12g36 单休:h12g36 调休:h24g36 补休 轮休 法定节假日:h12g36 节假日:h24g2
法定假 国庆 春节:t3h12g6 五一 元旦 中秋 端午 清明 三倍工资:h24g36 三倍 放假:t6h8g6 病假:h24g36
事假 婚假:h24g29 丧假 探亲假 陪产假:h12g36 护理假 育儿假 请假:h12f5g12 医疗期:w-4h17g36 工时
小时:w5t-9h15e4g6 夜班:i7h12o-3g36 值班:h12g12 周末 周六:h17g6 周日 星期天 不定时 月休 超时 换休
班:t-5s4h12c-3g-2 放几天 全勤:h12g12 考勤:h12e6g36 打卡:h12e7g12 迟到:h15g12 缺勤 值夜 加点
假期:w5t4h12f-4g10 休几天 几天假 不休 未休 早退:h12g12 排班:h12g12
`;
