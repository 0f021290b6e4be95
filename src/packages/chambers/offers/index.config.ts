export default definePageConfig({
  navigationBarTitleText: '全部派单',
  enablePullDownRefresh: true,
});
