/** Words that speak of signing, or not signing, a contract. How to read an entry: `points.ts`. */
export const CONTRACT = `
=n12g18 双倍工资 二倍工资:w-7n25g18 两倍工资 2倍工资 未签劳动合同 没签劳动合同
没有签劳动合同:w8n8i-5e4g6 未签订劳动合同:n12g6 没签合同:w5n3i6g6 没有签合同:t4n9e4g6
未签订:t-3n12g6 没签:w5n5i6g6 没有签:w6t4n12i-6e6c-4g6 不签合同 补签:n12g2 未与:n12g6
书面合同:n12g6 空白合同:n19g14 一直没签:t-4n15g6 拒签:t7n12g6 签合同:i4e12g6 签订劳动合同:n8e5g6
订立:t6n12g-2 签订合同:t4n12g6 没有劳动合同:t4n12i-5g6 没有合同:w6n4s-4e7g6
劳动合同期限:w-3t-3n12s6g6 代签:n12g6
=w6n-5i-13s3o16g23 劳动合同 合同:n29i-4s-6h-5o-9 签订:n-2i8s-3e5c-4g-5 签了:w-3s-3e7c11o-3g2
签署:t-10n3f4e-3o8g-3 协议:w3s7g2 入职:t-10n7f15e-4g17 按手印:n7g2
`;
