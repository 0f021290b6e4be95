/** What each sign of `../signs.ts` is worth. How to read an entry: `points.ts`. */
export const TURNS = `
pay-not-given:w12t3h-3o-6g2 pay-held:w12t6g8 pay-owed:w20t-5g2 pay-only-part:w8t8e-7g7
pay-cut:w12t-10o4g7 pay-wanted:w2t7i4o-4g2 pay-until-now:w16t4e5o-11g5
money-not-given:w19g10 can-i-get-pay:w8t6i4g2 pay-lowered:w12t-3i4s5g6
months-of-pay:w3t10n4i5s-3h-4e5o-5g5 boss-gone:w17g2 fired:t12f8g7 fired-me:w3t2i-4s7f5g2
told-to-go:t12g2 made-to-quit:t16n3o-5g2 not-renewed:t8f5g2
ended-by-employer:t12n-5i-3s5f4g2 wants-to-quit:w11t12i-4s-8h-4e-5o7g10 quit-refused:t3o10g2
moving:t7f5e3g2 closing:t17h-4g5 years-worked:w-10t12n6i-8s6e7c5g5
what-compensation:w-5t12n6i3s-5e5o-5g16 get-compensation:w5t6n5h-3e6g7 contract-over:t18g6
notice-days:w5t8n4g2 leave-lawful:t12i6g5 n-plus:w5t12f-4g2 no-written:w6n26i-3s-4e4c-6o-8g2
paper-not-signed:n12g2 without-contract:w6n8g9 double-pay:w-4t-4n21e5g2
sign-now:w5t-7n6e14g2 open-ended:t12n5f3o-7g2 hurt-at-work:w-4i16h5e3o-4g10
died-at-work:i20s-4h-4e4o-4g9 grade:n4i12e3g7 which-grade:i12g2 body-hurt:w-3t-3n4i6s4e7g7
is-it-injury:w5e6g6 commute:i12g2 hospital-now:i12e3g-3 medical-cost:i12g-3
not-insured:w-7n8s12o-5g15 cover-missing:t9s8e-3g2 pay-in:w-8n4s17h-4e9o-7
pension-years:t6s12g2 claim-unemployment:s12g-5 retire:w-8t6n-3i-6s12h-4f-5e5c5o11g-2
cover-move:t4s12g2 overtime-pay:h12g2 holiday-work:h12g5 leave-days:w-6t4h30f-7g8
ask-leave:t9i-4h12f12o-6g5 hours-a-day:h18g8 no-rest:h12g2 times-pay:n-3h15e5g2
pregnant:t4f23e-6o-4g2 childbirth:t-6f31e-3o-5g2 women-fired:w3f17o-3g2
is-it-labour:t-6e19g2 kind-of-relation:e12g2 dispatched:w-6t5n-6i4s-5e23g2
platform:t-4i-5e23o-4g10 student:w4i6e8c-5g5 past-retirement:t8s-4e15g2
prove-work:w-6n-5e22g-3 competing:c27o-4g6 penalty:c19g-2 not-full-term:t-5c21g2
training-cost:t4c21o-5g-4 fined:o12g2 held-papers:t6o9g2 deposit:t9e-5o7g5
arbitration:i-3o17g8 arbitration-how:w4e4o12g6 after-award:o15g2 complain:w6e-3o12g-2
house-rules:w3h8o2g7 moved-post:o16g5 damage:n-6i9h-3e-4o12g-13 tax:w7e-3o12
as-employer:w-3n9 my-employer:w12i-6s5h-4e4c-4o-6 at-work:w5t4i6s-4o-12g5
asks-pay:w10t-4i-9c4o-6g4 asks-compensation:w-9t7i5e-3c4g7 asks-cover:w-10s19h-3e3c-3o-9
asks-injury:t5i3s5h-4o-5g6 asks-ending:t17n-3i-7f7e-6c7o-8g11
asks-contract:w-5n10i-6h-5e5o4g11 asks-leave:w-5i-3s-4h15f12e-3o-4g9
asks-lawful:i-4s-9h13e-6c4o6 asks-procedure:w-3t-4n3s7h10f-5e-6c4o-4 headed-pay:w19o-5g2
headed-ending:t6n6g2 accident-elsewhere:g-21 no-workplace:w5t-6n11f-8g-21
trade:w-6t-5i5e12c4o-6g-7
`;

/** Where every topic, and the gate, starts before a word is read. */
export const START = 'w7t4n-17i10s4h-9f-10e3c-7o15g-9';
