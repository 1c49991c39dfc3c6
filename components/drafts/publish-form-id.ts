/** The form that publishes a draft; ticks above it are sent with it. */
export const publishFormId = 'publish-form';
