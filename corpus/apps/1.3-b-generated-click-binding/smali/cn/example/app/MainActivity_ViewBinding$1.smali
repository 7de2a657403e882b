.class Lcn/example/app/MainActivity_ViewBinding$1;
.super Lbutterknife/internal/DebouncingOnClickListener;
.source "MainActivity_ViewBinding.java"

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/MainActivity_ViewBinding;-><init>(Lcn/example/app/MainActivity;Landroid/view/View;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/MainActivity_ViewBinding;
.field final synthetic val$target:Lcn/example/app/MainActivity;

.method constructor <init>(Lcn/example/app/MainActivity_ViewBinding;Lcn/example/app/MainActivity;)V
    .registers 3
    iput-object p1, p0, Lcn/example/app/MainActivity_ViewBinding$1;->this$0:Lcn/example/app/MainActivity_ViewBinding;
    iput-object p2, p0, Lcn/example/app/MainActivity_ViewBinding$1;->val$target:Lcn/example/app/MainActivity;
    invoke-direct {p0}, Lbutterknife/internal/DebouncingOnClickListener;-><init>()V
    return-void
.end method

.method public doClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/MainActivity_ViewBinding$1;->val$target:Lcn/example/app/MainActivity;
    invoke-virtual {v0}, Lcn/example/app/MainActivity;->onAbout()V
    return-void
.end method
