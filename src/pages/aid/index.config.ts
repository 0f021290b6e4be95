export default definePageConfig({ navigationBarTitleText: '援助', enablePullDownRefresh: true });
