/** What each sign of `../signs.ts` is worth. How to read an entry: `points.ts`. */
export const TURNS = `
pay-not-given:w15o-3g11 pay-held:w17t3g10 pay-owed:w19g4 pay-only-part:w11t6g9
pay-cut:w15t-10o8g7 pay-wanted:w6t4g5 pay-until-now:w19o-6g3 money-not-given:w20g11
can-i-get-pay:w12t4g4 pay-lowered:w11t-3s8g3 months-of-pay:w8t5i4e4o-5g5 boss-gone:w18g5
fired:t18g14 fired-me:w4t7i-3e5g5 told-to-go:t17 made-to-quit:t18o-3 not-renewed:t11f4
ended-by-employer:t14n-4s4f4g10 wants-to-quit:w7t11i-5e-4c5o7g10 quit-refused:t11 moving:t12
closing:t14g9 years-worked:w-6t11n5i-6s3e5g8 what-compensation:t14s-4e5g16
get-compensation:t5n5e4g6 contract-over:t14g5 notice-days:w4t13 leave-lawful:t17g9
n-plus:t17 no-written:w5n23i-4s-5e6c-3o-5 paper-not-signed:n16 without-contract:n16
double-pay:n14e4 sign-now:w4n13 open-ended:t11n7o-5g6 hurt-at-work:w-4i12h6e4g12
died-at-work:i20g12 grade:i13e3g9 which-grade:i17 body-hurt:i8e9g8 is-it-injury:i4e7g9
commute:i12 hospital-now:i14 medical-cost:i16 not-insured:w-5n6s15g13 cover-missing:s17
pay-in:w-6n5s18h-4e6o-4g3 pension-years:s12g5 claim-unemployment:s16
retire:w-6t3i-3s14e3o8g3 cover-move:s13 overtime-pay:h14 holiday-work:h14g3 leave-days:h21
ask-leave:w-3t4i-4h21f8o-4g10 hours-a-day:h16g3 no-rest:h16 times-pay:h19g3 pregnant:f21
childbirth:t-7i-4s3f32g3 women-fired:f17g3 is-it-labour:t-4i-3e23g5 kind-of-relation:e16
dispatched:i5e18g4 platform:n3e17 student:w4i6e8o3g6 past-retirement:t6e18
prove-work:w-4e19g-3 competing:c20g7 penalty:t5c13g-5 not-full-term:c17 training-cost:c19g-8
fined:o18 held-papers:t3o14g6 deposit:t4o14g9 arbitration:o16g14 arbitration-how:o15g8
after-award:o17g3 complain:w7o10 house-rules:h6o8g8 moved-post:t3o13 damage:n-4i6o13g-9
tax:w7o10 as-employer:n5 my-employer:w9n-3i-6e5o-5g6 at-work:w5c3o-9g3
`;

/** Where every topic, and the gate, starts before a word is read. */
export const START = 'w11t16n-13i14s7h-12f-18e-5c-11o11g-26';
