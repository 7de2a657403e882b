.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static run(Landroid/app/Activity;)V
    .registers 2
    invoke-static {p0}, Lcn/example/app/Consent;->isGiven(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_0
    new-instance v0, Lcn/example/app/PromptDialog;
    invoke-direct {v0, p0}, Lcn/example/app/PromptDialog;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v0}, Lcn/example/app/PromptDialog;->show()V
    :cond_0
    return-void
.end method
