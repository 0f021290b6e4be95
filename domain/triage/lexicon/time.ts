/** Words that speak of working hours, overtime and leave. How to read an entry: `points.ts`. */
export const TIME = `
加班:h13g6 加班费:h16g6 加班工资:h14g6 年休假:h19g6 年假:h17g8 带薪:h16g6 休假:h19g7
休息:i3h13g7 双休:h16g6 单休:h16g6 调休:h18g8 补休:h16g6 轮休:h16g6 法定节假日:h16g6
节假日:h14g5 法定假日:h16g8 法定假:h16g9 国庆:h14g6 春节:t5h15g7 五一:h16g5 元旦:h16g6
中秋:h16g6 端午:h16g6 清明:h16g6 三倍工资:h16g6 3倍工资:h16g6 三倍:h16g6 放假:t5h11g5
不放假:h16g6 病假:h18g6 事假:h16g6 婚假:h14g5 丧假:h16g6 探亲假:h16g6 陪产假:h16g6
护理假:h16g6 育儿假:h16g6 请假:h23g11 医疗期:h16g6 病假工资:h16g6 休病假:h16g6 产检假:h16g6
工时:h16g6 八小时:h16g6 8小时:h17g6 十二小时:h16g6 12小时:h14g6 小时:w6t-3h14g6 夜班:h15g6
倒班:h16g6 两班倒:h16g6 三班倒:h16g6 值班:h16g6 排班:h16g6 周末:h16g6 周六:h16g6 周日:h16g6
星期天:h16g6 综合工时:h16g6 不定时:h16g6 标准工时:h16g6 月休:h16g6 超时:h16g6 延长工作:h16g6
存班:h16g6 换休:h16g6 班:t-4i-4s8h15g8 上夜班:h17g6 放几天:h16g6 全勤:h17g6 考勤:h16g6
打卡:h16g5 迟到:h16o-3g6 缺勤:h19g9 值夜:h16g6 加点:h16g6 补班:h16g6 假期:h14g11
休几天:h16g6 几天假:h15g6 有薪:h16g6 不休:h14g6 未休:h17g8 强制加班:h16g6 高温假:h16g6
早退:h16g6
`;
