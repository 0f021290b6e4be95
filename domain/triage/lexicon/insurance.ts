/** Words that speak of social insurance, the housing fund and retirement. How to read an entry: `points.ts`. */
export const INSURANCE = `
=s12g6 社保:t6s24h-3f-3g43 社会保险 五险一金:s24g36 五险:n4s12g36 三险 公积金:t3s24f-3g28
养老保险:s24g36 养老金:s12g11 养老:s12g9 医保:s21f-5g9 医疗保险 失业保险:s12g36 失业金:t-3s29g26
失业:s16g-2 参保 缴费 缴纳:n5s12f-3g-7 补缴:s12g36 补交 断交 停保 减员 增员 基数 转移 农保
新农合 退休:s12e3o-4g16 退休金 退休手续:s12g36 提前退休:s12g36 特殊工种:s18g36 内退 病退
交社保:t3s7g6 交保险:s12e3g9 买保险:s9g12 保险:t-3i4s12h-4e4g-3 社会保障 十五年 15年:s12g3 遗属
低保 灵活就业:s18g6 个人交 商业保险 交满 自愿放弃 退保 挂靠:s12e12g6 代缴 代理
=s3g6 自己交 户籍:s3g2 迁:s3g-5 城镇:s3g11 农村:g-6 报销:s7f-8g2 转到:s3g2 60岁 年满
岁:w-7s3h-3e8o5g2 交了:s3e4o-3g-4 领取:i4s3g5
`;
