export default definePageConfig({
  navigationBarTitleText: '工会法援',
  enablePullDownRefresh: true,
});
