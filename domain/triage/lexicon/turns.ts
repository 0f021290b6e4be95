/** What each sign of `../signs.ts` is worth. How to read an entry: `points.ts`. */
export const TURNS = `
pay-not-given:w12n4o-4g11 pay-held:w15t3g19 pay-owed:w17t-3g15 pay-only-part:w7t5g5
pay-cut:w12t-8o3g15 pay-wanted:w5t4i3g7 pay-until-now:w20o-7g6 money-not-given:w12c6g11
can-i-get-pay:w9t5g15 pay-lowered:w12s3g2 months-of-pay:w4t6i4e5o-4g15 boss-gone:w16i4s-4g2
fired:t17g11 fired-me:t7s5g12 told-to-go:t12g15 made-to-quit:t12o-4g15 not-renewed:t12g15
ended-by-employer:w3t12n-3s4g7 wants-to-quit:w7t12i-4s-5e-3c4o7g18 quit-refused:w-5t7o7g15
moving:t9f3g12 closing:t16g12 years-worked:w-7t8n6i-6s6c4g5
what-compensation:t12n4i3s-4e3g16 get-compensation:w3t6n5s-3g9 contract-over:t12n3g7
notice-days:w5t8g2 leave-lawful:t12i4g6 n-plus:w3t16f-7g15 no-written:w4n23s-4e4c-4o-6g-3
paper-not-signed:n12g2 without-contract:n12i-3e4g2 double-pay:w-3n15g15 sign-now:w4t-3n8e7g2
open-ended:t12n4o-5g2 overtime-pay:h12g15 holiday-work:h12g15 leave-days:t3h20f-5g10
ask-leave:t6i-4h12f7o-4g10 hours-a-day:h15g15 no-rest:h12f4g15 times-pay:h12g15
hurt-at-work:w-3i12h5e4g18 died-at-work:i18g19 grade:i12g10 which-grade:i12g2
body-hurt:i12e7g12 is-it-injury:e7g15 commute:i12g11 hospital-now:w-3i8h7g-4
medical-cost:i12g-6 not-insured:w-5n6s12o-3g22 cover-missing:t5s9 pay-in:w-6n4s12h-3e7o-5g-2
pension-years:t4s9g6 claim-unemployment:s12g7 retire:w-7t5i-4s12h-4f-3e6o8g-7
cover-move:s12g2 pregnant:t3f19e-3g2 childbirth:f25o-5g2 is-it-labour:e17g10
kind-of-relation:e12g2 dispatched:n-3i6s-3e15g10 platform:i-3e12c5g9 student:w4n4i6e6c-4g12
past-retirement:t5e16g15 prove-work:w-4e17g2 competing:c17g15 penalty:t3c12g-4
not-full-term:t-5c18g15 training-cost:w-4c17g-12 fined:o12g2 held-papers:t3o12g15
deposit:t5o12g7 arbitration:w4t4o8g7 arbitration-how:e3o12g18 after-award:o12g2
complain:w7o5g-2 house-rules:h6o4g15 moved-post:t5o16g7 damage:i8h-3e-3o12g-9 tax:w6o12g2
as-employer:n8g3 my-employer:w10i-5e6o-4g8 at-work:w5t3i5s-4o-8g15 women-fired:t8f52g15
fired-then-women:t8f46g2 left-unpaid:w25t3c4 unpaid-then-left:w15 hurt-uncovered:n4i29e6g4
unsigned-fired:t12e8 early-leave-penalty:c18 status-fired:e24g2 procedure-only:t4o19g5
asks-pay:w9i-6h3c6o-6 asks-compensation:w-6t7i5g9 asks-cover:w-8s14e6o-7
asks-injury:i3s4o-3g6 asks-ending:t13i-5s-3f5e-6c6o-5g8 asks-contract:w-5n8i-7h-4e6c3o5g8
asks-leave:w-4s-4h12f9e-4 asks-lawful:s-8h7e-4o8 asks-procedure:t-4i3s4h9f-5e-3o-4
headed-pay:w15g2 headed-ending:t8n4g2 accident-elsewhere:g-21 no-workplace:n5s-4c6o-5g-19
trade:w-5e7c4o-4g-10
`;

/** Where every topic, and the gate, starts before a word is read. */
export const START = 'w6t6n-15i8s6h-7f-9e1c-6o9g-16';
