/** Words that speak of social insurance, the housing fund and retirement. How to read an entry: `points.ts`. */
export const INSURANCE = `
社保:n3s21h-4o-3g24 社会保险:s16g6 五险一金:s16g6 五险:n3s15g8 三险:s16g6 公积金:w-3s19g5
住房公积金:s16g6 养老保险:s16g15 养老金:s20g9 养老:t-4s20g17 医保:s21f-4g4 医疗保险:s14g9
失业保险:s14g13 失业金:t-4s18 失业:s16g3 生育保险:s16g6 参保:s16g6 缴费:s16g6 缴纳:n5s17g-5
补缴:s17g7 补交:s17g6 断交:s16g6 停保:s16g6 减员:s17g6 增员:s16g6 社保卡:s16g6
缴费基数:s16g6 基数:s16g9 转移:s16g5 农保:s16g9 新农合:s16g6 退休:t6s17g18 退休金:s16g6
退休手续:s13g7 提前退休:s17g10 特殊工种:s17g11 退休年龄:s15g6 退休工资:s16g6 内退:s16g6
病退:s16g6 领养老:s16g6 交社保:s15g6 买社保:s16g6 上社保:t3s15g6 交保险:s16g10
买保险:i3s10e3g9 上保险:s16g6 没有保险:s16g6 不交保险:s16g6 没交保险:s16g6 没买保险:s16g6
保险:s17h-4f4e6o-4g4 社保局:s16g7 社会保障:s16g6 视同缴费:s16g6 十五年:s16g6 15年:s13g5
丧葬补助:s16g6 遗属:s16g6 低保:s16g4 灵活就业:s16g8 个人交:s16g6 单位交:s16g6 商业保险:s16g4
交满:s16g6 补社保:s16g6 社保补贴:s16g6 自愿放弃:s16g6 退保:s16g5 挂靠:s16e16g4 代缴:s16g6
代理:s14g3 自己交:g8 个人缴:s4 单位缴:s4 户口:s5g3 户籍:s7 迁:s4o-3g-4 城镇:s4g10 农村:g-5
报销:s7f-5 转到:s4 接续:s4 满15:s4 五十岁:s4 50岁:s4 60岁:s4g6 55岁:s4 年满:g6 岁:w-4e6o5
交了:o-3 续交:s4 继续交:s4 领取:i3g8
`;
