/** Words that speak of social insurance, the housing fund and retirement. How to read an entry: `points.ts`. */
export const INSURANCE = `
=s12g6 社保:s23h-4o-5g29 社会保险 五险一金:s12g18 五险:s12o-3g18 三险 公积金:w-4s19g22
养老保险:s12g22 养老金:s12g9 养老:t-5s18g13 医保:s19f-5g6 医疗保险 失业保险:t5s9g21
失业金:s21o-3g13 失业:s18o-4g6 参保 缴费 缴纳:n6s12g-6 补缴:s12g18 补交:s12g3 断交 停保 减员
增员 基数:t3s16g13 转移 农保 新农合 退休:w3t4s15o-6g16 退休金:s15g10 退休手续:t5s7g18
提前退休:s12g18 特殊工种:s12g18 内退 病退 交社保:s6g6 交保险:s12e4g10 买保险:i5s3e3g10
保险:i6s12h-5f4o-4g-6 社会保障 十五年 15年:t4s9g2 遗属 低保 灵活就业 个人交 商业保险:s12g3 交满
自愿放弃:s12g12 退保 挂靠:s12e12g3 代缴 代理:t3s12
=s6g5 自己交 户籍:t-4s7g2 迁:s3o-4g-6 城镇:s3g9 农村:t4s-5e4g-5 报销:s7f-6g2 转到:s6g2 60岁:s3g5
年满:t5g2 岁:w-11s3h-4e11o10g2 交了:s-2e7o-4g-2 领取:i6g5
`;
