.class public final Lcn/example/app/AgreeListener;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.source "AgreeListener.java"

.field private final activity:Landroid/app/Activity;

.method public constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/AgreeListener;->activity:Landroid/app/Activity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Lcn/example/app/AgreeListener;->activity:Landroid/app/Activity;
    const-string v1, "settings"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    const-string v2, "policy_version"
    const/4 v3, 0x3
    invoke-interface {v1, v2, v3}, Landroid/content/SharedPreferences$Editor;->putInt(Ljava/lang/String;I)Landroid/content/SharedPreferences$Editor;
    move-result-object v1
    invoke-interface {v1}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-static {v0}, Lcn/example/app/Reader;->read(Landroid/content/Context;)V
    return-void
.end method
