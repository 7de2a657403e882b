.class public Lcn/example/app/SettingsFragment;
.super Landroid/preference/PreferenceFragment;
.source "SettingsFragment.java"
.implements Landroid/preference/Preference$OnPreferenceClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/preference/PreferenceFragment;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/preference/PreferenceFragment;->onCreate(Landroid/os/Bundle;)V
    const v0, @xml/settings
    invoke-virtual {p0, v0}, Lcn/example/app/SettingsFragment;->addPreferencesFromResource(I)V
    const-string v0, "cache"
    invoke-virtual {p0, v0}, Lcn/example/app/SettingsFragment;->findPreference(Ljava/lang/CharSequence;)Landroid/preference/Preference;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/preference/Preference;->setOnPreferenceClickListener(Landroid/preference/Preference$OnPreferenceClickListener;)V
    const-string v0, "privacy"
    invoke-virtual {p0, v0}, Lcn/example/app/SettingsFragment;->findPreference(Ljava/lang/CharSequence;)Landroid/preference/Preference;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/preference/Preference;->setOnPreferenceClickListener(Landroid/preference/Preference$OnPreferenceClickListener;)V
    return-void
.end method

.method public onPreferenceClick(Landroid/preference/Preference;)Z
    .registers 6
    const/4 v3, 0x1
    const-string v0, "privacy"
    invoke-virtual {p1}, Landroid/preference/Preference;->getKey()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :cond_0
    new-instance v0, Landroid/content/Intent;
    invoke-virtual {p0}, Lcn/example/app/SettingsFragment;->getActivity()Landroid/app/Activity;
    move-result-object v1
    const-class v2, Lcn/example/app/PolicyActivity;
    invoke-direct {v0, v1, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/SettingsFragment;->startActivity(Landroid/content/Intent;)V
    :goto_0
    return v3
    :cond_0
    invoke-virtual {p0}, Lcn/example/app/SettingsFragment;->getActivity()Landroid/app/Activity;
    move-result-object v0
    const-string v1, "已清除"
    const/4 v2, 0x0
    invoke-static {v0, v1, v2}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    goto :goto_0
.end method
