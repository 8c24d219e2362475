/** What `.env` may say; see `.env.example`. */
interface ImportMetaEnv {
  readonly VITE_SHORTBREAD_URL?: string;
  readonly VITE_TIANDITU_KEY?: string;
}
