.class public Lcn/example/app/Startup$1;
.super Ljava/lang/Object;
.source "Startup.java"
.implements Landroid/view/View$OnClickListener;

.field final synthetic val$activity:Landroid/app/Activity;

.method constructor <init>(Landroid/app/Activity;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/Startup$1;->val$activity:Landroid/app/Activity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/Startup$1;->val$activity:Landroid/app/Activity;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
.end method
