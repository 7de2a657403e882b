.class Lcn/example/app/SplashActivity$1;
.super Ljava/lang/Object;
.source "SplashActivity.java"
.implements Landroid/view/View$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/SplashActivity;->ask(Landroid/app/Activity;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/SplashActivity;
.field final synthetic val$activity:Landroid/app/Activity;

.method constructor <init>(Lcn/example/app/SplashActivity;Landroid/app/Activity;)V
    .registers 3
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()V"
        }
    .end annotation
    iput-object p1, p0, Lcn/example/app/SplashActivity$1;->this$0:Lcn/example/app/SplashActivity;
    iput-object p2, p0, Lcn/example/app/SplashActivity$1;->val$activity:Landroid/app/Activity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, Lcn/example/app/SplashActivity$1;->val$activity:Landroid/app/Activity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcn/example/app/SplashActivity$1;->val$activity:Landroid/app/Activity;
    const-class v3, Lcn/example/app/PolicyActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Landroid/app/Activity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method
