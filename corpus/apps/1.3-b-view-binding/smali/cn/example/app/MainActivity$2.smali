.class Lcn/example/app/MainActivity$2;
.super Ljava/lang/Object;
.source "MainActivity.java"
.implements Landroid/view/View$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/MainActivity;->onCreate(Landroid/os/Bundle;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/MainActivity;

.method constructor <init>(Lcn/example/app/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/MainActivity$2;->this$0:Lcn/example/app/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, Lcn/example/app/MainActivity$2;->this$0:Lcn/example/app/MainActivity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcn/example/app/MainActivity$2;->this$0:Lcn/example/app/MainActivity;
    const-class v3, Lcn/example/app/PolicyActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method
