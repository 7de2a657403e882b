.class public Lcn/example/app/SettingsFragment;
.super Landroidx/preference/PreferenceFragmentCompat;
.source "SettingsFragment.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/preference/PreferenceFragmentCompat;-><init>()V
    return-void
.end method

.method public onCreatePreferences(Landroid/os/Bundle;Ljava/lang/String;)V
    .registers 5
    const v0, @xml/settings
    invoke-virtual {p0, v0, p2}, Lcn/example/app/SettingsFragment;->setPreferencesFromResource(ILjava/lang/String;)V
    const-string v0, "privacy"
    invoke-virtual {p0, v0}, Lcn/example/app/SettingsFragment;->findPreference(Ljava/lang/CharSequence;)Landroidx/preference/Preference;
    move-result-object v0
    new-instance v1, Lcn/example/app/SettingsFragment$1;
    invoke-direct {v1, p0}, Lcn/example/app/SettingsFragment$1;-><init>(Lcn/example/app/SettingsFragment;)V
    invoke-virtual {v0, v1}, Landroidx/preference/Preference;->setOnPreferenceClickListener(Landroidx/preference/Preference$OnPreferenceClickListener;)V
    return-void
.end method
