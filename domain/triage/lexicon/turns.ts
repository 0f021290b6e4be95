/** What each sign of `../signs.ts` is worth. How to read an entry: `points.ts`. */
export const TURNS = `
pay-not-given:w12o-4g11 pay-held:w12t4g18 pay-owed:w18t-4g15 pay-only-part:w8t5g5
pay-cut:w12t-9o4g15 pay-wanted:w5t4g7 pay-until-now:w19o-6g6 money-not-given:w12c6g12
can-i-get-pay:w8t5g15 pay-lowered:w9s4g2 months-of-pay:w4t6i4e5o-4g15 boss-gone:w16i4s-3g2
fired:t12f4g11 fired-me:w3t4i-4s3f3g12 told-to-go:t12g15 made-to-quit:t12o-4g15
not-renewed:t9f4g15 ended-by-employer:t12n-4s3f3g8 wants-to-quit:w8t12i-4s-5e-4c5o6g15
quit-refused:t5o6g15 moving:t8f3g12 closing:t15g12 years-worked:w-8t9n6i-6s6e4c4g2
what-compensation:w-3t12n4s-4e3g16 get-compensation:t6n5s-3e4g8 contract-over:t12n3g7
notice-days:w4t9g2 leave-lawful:t12i4g7 n-plus:w5t12f-4g15 no-written:w4n22s-4e4c-5o-7g-4
paper-not-signed:n12g2 without-contract:n12e4g2 double-pay:w-3n15e4g15 sign-now:w4n8e7g2
open-ended:t12n4o-5g2 hurt-at-work:w-3i12h5e4g15 died-at-work:i19g19 grade:i12g10
which-grade:i12g2 body-hurt:i9e7g12 is-it-injury:e7g15 commute:i12g12
hospital-now:w-4i8h7g-4 medical-cost:i12g-4 not-insured:w-5n6s12o-3g23 cover-missing:t5s12
pay-in:w-6n4s12h-3e6o-5g-2 pension-years:t4s9g6 claim-unemployment:s12g6
retire:w-6t5n-3i-5s12h-4e7o8g-7 cover-move:s12g2 overtime-pay:h9g15 holiday-work:h12g15
leave-days:t3h20f-4g9 ask-leave:t6n-3i-4h12f8o-4g12 hours-a-day:h15g15 no-rest:h12f5g15
times-pay:h12g15 pregnant:f21e-3o-3g2 childbirth:t-4s3f27o-4g2 women-fired:f12g15
is-it-labour:e17g10 kind-of-relation:e12g2 dispatched:w-3n-3i6s-4e15g10 platform:t-3e15c5g9
student:w4n4i6e6c-4o3g12 past-retirement:t5e16g15 prove-work:w-4e17 competing:c17g15
penalty:t3c12g-5 not-full-term:t-5c20g15 training-cost:c16g-12 fined:o12g2
held-papers:t4o12g15 deposit:t5o12g8 arbitration:t4o12g8 arbitration-how:e3o12g18
after-award:o12g2 complain:w6o8 house-rules:h6o3g15 moved-post:t5o15g7
damage:n-4i7h-3e-3o12g-9 tax:w6o12g2 as-employer:n8g3 my-employer:w10i-5e5o-4g9
at-work:w5t4i5s-4o-9g15 asks-pay:w9i-6h3c6o-5 asks-compensation:w-7t7i5g10
asks-cover:w-9s14e5o-7 asks-injury:i3s4o-3g5 asks-ending:t13n-3i-5s-4f7e-5c5o-6g8
asks-contract:w-5n9i-6h-4e5o5g8 asks-leave:w-4s-3h12f9e-4 asks-lawful:s-8h8e-5o8
asks-procedure:t-4s3h9f-4e-3o-3 headed-pay:w17o-3g2 headed-ending:t8n4g2
accident-elsewhere:g-21 no-workplace:n6s-4c6o-5g-20 trade:w-5t-3e7c4o-3g-10
`;

/** Where every topic, and the gate, starts before a word is read. */
export const START = 'w7t5n-16i9s6h-7f-9e1c-6o9g-15';
