.class public Lcn/example/app/SplashActivity$1;
.super Ljava/lang/Object;
.source "SplashActivity.java"
.implements Ljava/lang/Runnable;

.field final synthetic this$0:Lcn/example/app/SplashActivity;

.method constructor <init>(Lcn/example/app/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/SplashActivity$1;->this$0:Lcn/example/app/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    iget-object v0, p0, Lcn/example/app/SplashActivity$1;->this$0:Lcn/example/app/SplashActivity;
    new-instance v1, Landroid/content/Intent;
    const-class v2, Lcn/example/app/MainActivity;
    invoke-direct {v1, v0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcn/example/app/SplashActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {v0}, Lcn/example/app/SplashActivity;->finish()V
    return-void
.end method
