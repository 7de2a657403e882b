.class public Lcn/example/app/LegalActivity;
.super Landroid/app/Activity;
.source "LegalActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_legal
    invoke-virtual {p0, v0}, Lcn/example/app/LegalActivity;->setContentView(I)V
    return-void
.end method

.method public openPolicy(Landroid/view/View;)V
    .registers 4
    const-string v0, "隐私政策"
    const-string v1, "https://www.example.cn/privacy.html"
    invoke-static {p0, v0, v1}, Lcn/example/app/WebActivity;->open(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
