export default definePageConfig({ navigationBarTitleText: '我能拿多少' });
