/** Words that speak of signing, or not signing, a contract. How to read an entry: `points.ts`. */
export const CONTRACT = `
双倍工资:n15g6 二倍工资:n15g6 两倍工资:n16g6 2倍工资:n16g6 未签劳动合同:n16g6
没签劳动合同:n16g6 没有签劳动合同:w7n10g6 未签订劳动合同:n16g6 不签劳动合同:n19g6
没签合同:t-3n18g5 没有签合同:n14g5 未签合同:n16g6 未签订:n16g6 没签:t-3n18g5
没有签:w6t4n14i-3g7 不签合同:n16g6 补签:n14 未与:n13g6 书面劳动合同:n18g6 书面合同:n16g6
口头合同:n21g8 空白合同:n19g6 一直没签:n17g6 拒签:t4n15g6 签合同:t5n13g8
签订劳动合同:n12e3g6 订立:t4n15 签订合同:t3n13g8 合同一份:n16g6 没有劳动合同:n18g6
没有合同:n15g7 无劳动合同:n16g6 无合同:n16g6 劳动合同期限:t-3n17s6g6 代签:n16g6
劳动合同:n6i-10f3o8g18 合同:t5n9i-7s-5 签订:i5s-4e4 签了:e7 签字:n3 签署:t-9n5f7o7
协议:i-4s5o6g4 入职:t-3n7f3g4 入职时间:n4 进公司:n7o-3 事实劳动:n6 按手印:n7 公司保留:n7
`;
