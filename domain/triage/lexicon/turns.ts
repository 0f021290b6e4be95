/** What each sign of `../signs.ts` is worth. How to read an entry: `points.ts`. */
export const TURNS = `
=w12g15 pay-not-given:w11n4o-4g11 pay-held:w15t3g19 pay-owed:w17t-3g15 pay-only-part:w7t5g5
pay-cut:w12t-8o3g15 pay-wanted:w5t4i3g6 pay-until-now:w20o-7g6 money-not-given:w12c6g11
can-i-get-pay:w9t5g15 pay-lowered:w12s3g2 months-of-pay:w4t6i4e5o-4g15 boss-gone:w16i4s-4
=t12g15 fired:t18g11 fired-me:t7s5g12 told-to-go made-to-quit:t12o-4g15 not-renewed
ended-by-employer:w3t13n-3s4g7 wants-to-quit:w7t12i-4s-5e-3c4o7g18 quit-refused:w-5t7o7g15
moving:t9f3g12 closing:t16g11 years-worked:w-7t8n6i-6s6c4g5 what-compensation:t12n4i3s-4e3g18
get-compensation:w3t6n5s-3g8 contract-over:t12n3g7 notice-days:w5t8g2 leave-lawful:t12i4g7
n-plus:w3t16f-7g15
=n14g6 no-written:w4n23s-4e4c-4o-6g-4 paper-not-signed:n12g2 without-contract:n12i-3e4g2
double-pay:w-3n15g15 sign-now:w4t-3n8e7g2 open-ended:t12n4o-5g2
=h12g15 overtime-pay:h11g15 holiday-work:h11g15 leave-days:t3h20f-5g10 ask-leave:t6i-4h12f6o-4g9
hours-a-day:h15g15 no-rest:h11f4g15 times-pay
=i12g10 hurt-at-work:w-3i12h5e4g17 died-at-work:i19g19 grade:i12g11 which-grade:i12g2
body-hurt:i12e7g12 is-it-injury:e7g15 commute:i12g11 hospital-now:w-3i8h7g-4 medical-cost:i12g-8
=s12g10 not-insured:w-5n6s12o-3g22 cover-missing:t5s9 pay-in:w-6n4s11h-4e8o-5g-3
pension-years:t4s9g6 claim-unemployment:s12g6 retire:w-7t4i-4s12h-4f-3e6o8g-8 cover-move:s12g2
=f18g6 pregnant:t4f18e-3g2 childbirth:f25o-5g2
=e12g8 is-it-labour:e17g9 kind-of-relation:e12g2 dispatched:n-3i6s-3e15g9 platform:i-3e12c5g8
student:w4n4i6e6c-4g11 past-retirement:t5e16g15 prove-work:w-4e17g2
=c15g6 competing:c17g14 penalty:t3c12g-5 not-full-term:t-5c18g15 training-cost:w-4c17g-13
=o12g8 fined:o12g2 held-papers:t3o12g15 deposit:t5o12g8 arbitration:w4t5o8g7
arbitration-how:e3o12g18 after-award:o12g3 complain:w7o5g-3 house-rules:h6o4g15 moved-post:t5o16g6
damage:i9h-4e-3o12g-12 tax:w6o12
=g8 as-employer:n8g3 my-employer:w10i-5e7o-4g7 at-work:w5t3i5s-4o-8g14
=f40g10 women-fired:t9f40g15 fired-then-women:t9f40g2
=w15g2 left-unpaid:w24t3c4 unpaid-then-left:w15
=i12g4 hurt-uncovered:n4i29e6g5
=t12 unsigned-fired:t12e8
=c15 early-leave-penalty:c18
=e18 status-fired:e24g2
=o15 procedure-only:t4o19g5
=w6 asks-pay:w8i-5c6o-6g-2 headed-pay:w15g2
=t6 asks-compensation:w-6t7i5g9 asks-ending:t13i-5s-3f5e-6c6o-5g10 headed-ending:t8n4g2
=s6 asks-cover:w-8s14e7o-7
=i6 asks-injury:i3s4o-3g6
=n6 asks-contract:w-5n8i-7h-4e6c3o5g7
=h6 asks-leave:w-4s-4h12f8e-4
=o6 asks-lawful:s-8h7e-4o8g-3 asks-procedure:t-4i3s4h9f-5e-3o-4
=g-15 accident-elsewhere:g-22 no-workplace:n5s-4c6o-5g-28
=g-10 trade:w-5e7c4o-4g-11
`;

/** Where every topic, and the gate, starts before a word is read. Set by hand: it says who asks, not what words mean. */
export const START = 'w6t6n-15i8s6h-7f-9e1c-6o9g-12';
