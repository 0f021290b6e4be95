/** Words that speak of signing, or not signing, a contract. How to read an entry: `points.ts`. */
export const CONTRACT = `
=n12g6 双倍工资:n24g36 二倍工资:n28g36 两倍工资:n24g36 2倍工资:n12g36 未签劳动合同:n24g36
没签劳动合同:n24g36 没有签劳动合同:w7n17i-3g6 未签订劳动合同 没签合同:w4n5i5g6
没有签合同:n12e3g6 未签订 没签:t-3n12i4g6 没有签:w6n12i-3e4c-4g6 不签合同:n12g36 补签:n12 未与
书面合同 空白合同:n17g6 一直没签 拒签:t5n12g6 签合同:n7i4f-4e7g6 签订劳动合同:n8e3g6
订立:t4n12g2 签订合同 没有劳动合同 没有合同:n8e6g6 劳动合同期限:n12s5g6 代签
=w4t-4n3i-9f3o9g40 劳动合同 合同:t5n20i-5s-4h-3f-6c-4 签订:i5s-3e4c-4 签了:w-3n3i-3c12o-4g8
签署:t-4n3o7g2 协议:n3s6e5g2 入职:t-6n3f8g36 按手印:n6g2
`;
