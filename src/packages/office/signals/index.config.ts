export default definePageConfig({
  navigationBarTitleText: '集体线索',
  enablePullDownRefresh: true,
});
