export default definePageConfig({ navigationBarTitleText: '律所' });
