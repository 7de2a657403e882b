package android.accounts;

public interface OnAccountsUpdateListener {
  void onAccountsUpdated(Account[] accounts);
}
