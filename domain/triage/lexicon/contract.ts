/** Words that speak of signing, or not signing, a contract. How to read an entry: `points.ts`. */
export const CONTRACT = `
=n12g6 双倍工资:n24g36 二倍工资:n28g36 两倍工资:n24g36 2倍工资:n12g36 未签劳动合同:n24g36
没签劳动合同:n24g36 没有签劳动合同:w7n17g6 未签订劳动合同 没签合同:w4n5i4g6 没有签合同:n12e3g6
未签订 没签:w3n12i4g6 没有签:w5t4n12i-3e5c-4g6 不签合同:n12g36 补签:n12 未与 书面合同
空白合同:n17g6 一直没签 拒签:t6n12g6 签合同:n7i3e7g6 签订劳动合同:n8e3g6 订立:t4n12g2
签订合同:t4n12g6 没有劳动合同 没有合同:n7e7g6 劳动合同期限:n12s5g6 代签
=w4t-4n3i-10o9g40 劳动合同 合同:t4n20i-4s-5h-4c-4o-4 签订:i6s-4e4c-4g-2 签了:w-4n3i-3c11o-5g8
签署:t-8n3f5o6g2 协议:i-3s6e4g2 入职:t-7n3f8g36 按手印:n6g2
`;
