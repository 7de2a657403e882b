.class Lcn/example/app/SettingsFragment$1;
.super Ljava/lang/Object;
.source "SettingsFragment.java"
.implements Landroidx/preference/Preference$OnPreferenceClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/SettingsFragment;->onCreatePreferences(Landroid/os/Bundle;Ljava/lang/String;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/SettingsFragment;

.method constructor <init>(Lcn/example/app/SettingsFragment;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/SettingsFragment$1;->this$0:Lcn/example/app/SettingsFragment;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onPreferenceClick(Landroidx/preference/Preference;)Z
    .registers 6
    iget-object v0, p0, Lcn/example/app/SettingsFragment$1;->this$0:Lcn/example/app/SettingsFragment;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcn/example/app/SettingsFragment$1;->this$0:Lcn/example/app/SettingsFragment;
    invoke-virtual {v2}, Lcn/example/app/SettingsFragment;->requireContext()Landroid/content/Context;
    move-result-object v2
    const-class v3, Lcn/example/app/PolicyActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcn/example/app/SettingsFragment;->startActivity(Landroid/content/Intent;)V
    const/4 v0, 0x1
    return v0
.end method
