.class public Lcn/example/app/HelpActivity;
.super Landroid/app/Activity;
.source "HelpActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_help
    invoke-virtual {p0, v0}, Lcn/example/app/HelpActivity;->setContentView(I)V
    return-void
.end method
