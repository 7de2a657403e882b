.class public Lcn/example/app/SettingsActivity;
.super Landroid/preference/PreferenceActivity;
.source "SettingsActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/preference/PreferenceActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/preference/PreferenceActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @xml/settings
    invoke-virtual {p0, v0}, Lcn/example/app/SettingsActivity;->addPreferencesFromResource(I)V
    return-void
.end method
