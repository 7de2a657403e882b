.class public Lcn/example/app/PageBridge;
.super Ljava/lang/Object;
.source "PageBridge.java"

.field private final activity:Landroid/app/Activity;
.field private final dialog:Landroid/app/Dialog;

.method public constructor <init>(Landroid/app/Activity;Landroid/app/Dialog;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/PageBridge;->activity:Landroid/app/Activity;
    iput-object p2, p0, Lcn/example/app/PageBridge;->dialog:Landroid/app/Dialog;
    return-void
.end method

.method public answer(Z)V
    .registers 5
    .annotation build Landroid/webkit/JavascriptInterface;
    .end annotation
    iget-object v0, p0, Lcn/example/app/PageBridge;->dialog:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    if-eqz p1, :cond_0
    iget-object v0, p0, Lcn/example/app/PageBridge;->activity:Landroid/app/Activity;
    const-string v1, "settings"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/Activity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "page_seen"
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putBoolean(Ljava/lang/String;Z)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    :goto_0
    return-void
    :cond_0
    iget-object v0, p0, Lcn/example/app/PageBridge;->activity:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    goto :goto_0
.end method
