package android.accounts;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import java.io.IOException;
import java.util.ArrayList;

public class AccountManager {
  AccountManager() {}
  public static final String KEY_ACCOUNT_NAME = "authAccount";
  public static final String KEY_ACCOUNT_TYPE = "accountType";
  public static final String KEY_AUTHTOKEN = "authtoken";
  public static final String KEY_INTENT = "intent";
  public static final String KEY_PASSWORD = "password";
  public static AccountManager get(Context context) { return null; }
  public String getPassword(Account account) { return null; }
  public String getUserData(Account account, String key) { return null; }
  public Account[] getAccounts() { return null; }
  public Account[] getAccountsByType(String type) { return null; }
  public AuthenticatorDescription[] getAuthenticatorTypes() { return null; }
  public boolean addAccountExplicitly(Account account, String password, Bundle userdata) { return false; }
  public String peekAuthToken(Account account, String authTokenType) { return null; }
  public void setPassword(Account account, String password) {}
  public void setUserData(Account account, String key, String value) {}
  public String blockingGetAuthToken(Account account, String authTokenType, boolean notifyAuthFailure)
      throws OperationCanceledException, IOException, AuthenticatorException { return null; }
  public AccountManagerFuture<Bundle> getAuthToken(Account account, String authTokenType, Bundle options,
      Activity activity, AccountManagerCallback<Bundle> callback, Handler handler) { return null; }
  public void addOnAccountsUpdatedListener(OnAccountsUpdateListener listener, Handler handler,
      boolean updateImmediately) {}
  public static Intent newChooseAccountIntent(Account selectedAccount, ArrayList<Account> allowableAccounts,
      String[] allowableAccountTypes, boolean alwaysPromptForAccount, String descriptionOverrideText,
      String addAccountAuthTokenType, String[] addAccountRequiredFeatures, Bundle addAccountOptions) { return null; }
}
